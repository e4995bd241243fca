/** The chain over the wire: real SFTP clients and real HTTP requests against the running product. */
package org.comptoir.system.wire;
