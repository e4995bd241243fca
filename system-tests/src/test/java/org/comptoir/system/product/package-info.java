/** The product under test: started once before the tests, on ports of its own, beside a running demo. */
package org.comptoir.system.product;
