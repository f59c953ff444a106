/** Long work in the window: jobs that show how far they are, can be cancelled, and leave a readable result. */
package org.stagebook.ui.jobs;
