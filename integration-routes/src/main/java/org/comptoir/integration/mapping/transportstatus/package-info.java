/** Transport status: EDIFACT IFTSTA. */
package org.comptoir.integration.mapping.transportstatus;
