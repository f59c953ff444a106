/** What the command line prints: tables for people, JSON for programs, a progress bar on a terminal. */
@NullMarked
package org.stagebook.cli.output;

import org.jspecify.annotations.NullMarked;
