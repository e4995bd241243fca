/** The page of a partner's mapping. It changes the demo partner's mapping for good, so it runs after the tests of its desk. */
package org.comptoir.system.mapping;
