/** The product. */
package org.comptoir.catalogue.model;
