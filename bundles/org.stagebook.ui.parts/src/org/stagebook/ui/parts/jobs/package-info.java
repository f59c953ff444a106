/** Import, build, verify: long work that runs in the background and changes the production on the UI thread. */
package org.stagebook.ui.parts.jobs;
