/** Canonical business documents as records, free of any syntax and transport. */
package org.comptoir.document;
