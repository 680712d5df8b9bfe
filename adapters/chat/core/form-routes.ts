import { text, word } from './fields.ts';
import { adminRoute, route } from './routes.ts';

/** The buttons that every form has. */
export const formRoutes = {
  back: route('fb'),
  skip: route('fs'),
  /** Asks again for one field. */
  edit: route('fe', { field: text }),
  /** Answers a field as if this were typed. */
  answer: route('fa', { field: text, answer: text }),
  yes: route('fy', { once: word }),
  /** The same, as it hangs in the chats of owners since before there were forms. */
  yesOfOwner: adminRoute('y', { once: word }),
};
