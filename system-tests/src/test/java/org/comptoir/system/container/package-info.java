/** Tests that run inside WildFly, beside the application: on its database, through EclipseLink. */
package org.comptoir.system.container;
