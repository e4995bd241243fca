/** Mails that leave: the queued notices, sent over SMTP by a worker. */
package org.comptoir.integration.transport.mail;
