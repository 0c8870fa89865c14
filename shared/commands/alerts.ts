import * as v from 'valibot';

const alertId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const toastId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** Alerts: those that the server sends, and toasts, which rise for these and for other news. */
export const alertCommands = {
  /** Opens one of an alert's addresses in the browser. */
  openAlert: v.object({ id: alertId, what: v.picklist(['action', 'options']) }),
  dismissAlert: alertId,
  /** Goes where a toast leads: conversation, inbox, request, address. */
  openToast: toastId,
  closeToast: toastId,
  /** While the pointer is over it, it stays. */
  holdToast: v.object({ id: toastId, held: v.boolean() }),
} as const;
