/** Notices to people: queued with the change that causes them, sent at least once, visible (NOT). */
package org.comptoir.notification;
