import { mark, text, word } from './fields.ts';
import { adminRoute, route } from './routes.ts';

/** The buttons that every form has. */
export const formRoutes = {
  back: route('fb'),
  skip: route('fs'),
  /** The same for one field of one form, so that two taps skip one field, and an old button none of another form. */
  skipField: route('fk', { mark, field: text }),
  /** Asks again for one field. */
  edit: route('fe', { field: text }),
  /** Answers a field as if this were typed. */
  answer: route('fa', { field: text, answer: text }),
  /** The same within one form: an old button answers no later one, which may be about something else. */
  answerIn: route('fz', { mark, field: text, answer: text }),
  yes: route('fy', { once: word }),
  /** The same, as it hangs in the chats of owners since before there were forms. */
  yesOfOwner: adminRoute('y', { once: word }),
};
