/** The command {@code read}: what a document is and says, without a server. */
package org.comptoir.integration.cli;
