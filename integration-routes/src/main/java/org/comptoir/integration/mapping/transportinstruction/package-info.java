/** Transport instruction: EDIFACT IFTMIN. */
package org.comptoir.integration.mapping.transportinstruction;
