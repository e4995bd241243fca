/** What is said with partners, one class a conversation and direction: each calls the desk that the pages call. */
package org.comptoir.integration.conversation;
