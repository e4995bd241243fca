/** Partners and banks that keep their own SFTP server: Camel routes started from their profiles. */
package org.comptoir.integration.transport.remote;
