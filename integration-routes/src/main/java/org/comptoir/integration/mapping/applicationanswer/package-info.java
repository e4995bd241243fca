/** Answer of an application to a document: EDIFACT APERAK, UBL ApplicationResponse. */
package org.comptoir.integration.mapping.applicationanswer;
