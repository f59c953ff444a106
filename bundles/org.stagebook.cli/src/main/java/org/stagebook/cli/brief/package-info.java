/** How what is agreed before a handoff is printed: formats, the mixer's pre-brief, the creative brief. */
@NullMarked
package org.stagebook.cli.brief;

import org.jspecify.annotations.NullMarked;
