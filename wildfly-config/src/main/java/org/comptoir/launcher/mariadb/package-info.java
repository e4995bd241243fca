/** Unpacks the embedded MariaDB; the only part of the launcher that needs a library, run in a process of its own. */
package org.comptoir.launcher.mariadb;
