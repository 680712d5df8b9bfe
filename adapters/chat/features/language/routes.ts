import { choice } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

const language = choice('language', { id: 'id', en: 'en' });

export const languageRoutes = { languages: route('t'), speak: route('tt', { language }) };
