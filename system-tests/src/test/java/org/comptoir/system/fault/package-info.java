/** What is kept when a part ends at once, and what the product refuses to start on. */
package org.comptoir.system.fault;
