/** How a picture change is shown on the command line: as text for people, as JSON for programs. */
@NullMarked
package org.stagebook.cli.conform;

import org.jspecify.annotations.NullMarked;
