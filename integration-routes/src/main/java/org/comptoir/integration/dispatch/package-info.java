/** What leaves: claimed from the outbox, written, read back by our own reader, carried to the partner, marked. */
package org.comptoir.integration.dispatch;
