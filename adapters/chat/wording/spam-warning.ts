/** Whoever hammers the shop reads exactly this, whatever their language. */
export const spamWarning = '🚫 Jangan spam ya, tindakanmu akan dilaporkan ke admin.';
