/** Notices and the mail server. */
package org.comptoir.system.notification;
