/** The answers to what came in, made from the findings that people see: CONTRL. */
package org.comptoir.integration.acknowledgement;
