/** Notices in the database. */
package org.comptoir.notification.store;
