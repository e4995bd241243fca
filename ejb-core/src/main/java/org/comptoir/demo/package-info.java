/** The demo world: companies, users, products, written by ourselves; loaded once, in the demo profile only. */
package org.comptoir.demo;
