/** Answer of an application to a document: EDIFACT APERAK. */
package org.comptoir.integration.mapping.applicationanswer;
