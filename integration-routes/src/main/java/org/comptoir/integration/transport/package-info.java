/** How bytes come and go; knows nothing of formats. */
package org.comptoir.integration.transport;
