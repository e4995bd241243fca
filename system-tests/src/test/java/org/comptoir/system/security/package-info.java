/** What a stranger finds at the product's doors. */
package org.comptoir.system.security;
