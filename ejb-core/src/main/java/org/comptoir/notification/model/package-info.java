/** The notice, and mails as data before they become HTML and text. */
package org.comptoir.notification.model;
