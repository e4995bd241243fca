/** Mail as a transport: sends what is queued, knows nothing of what it says. */
package org.comptoir.integration.transport.mail;
