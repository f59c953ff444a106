/** The mixer's pre-brief as a template: shipped ones, a house's own as files, and names of files by a pattern. */
@NullMarked
package org.stagebook.brief.prebrief;

import org.jspecify.annotations.NullMarked;
