/** Our own SFTP server for partners who come to us: one account a partner, in/, out/ and out/read/. */
package org.comptoir.integration.transport.sftp;
