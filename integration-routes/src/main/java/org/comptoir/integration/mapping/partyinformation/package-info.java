/** Party information: EDIFACT PARTIN. */
package org.comptoir.integration.mapping.partyinformation;
