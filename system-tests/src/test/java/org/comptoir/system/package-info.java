/** Tests of the whole product, as it runs: one server, one browser, shared by all of them. */
package org.comptoir.system;
