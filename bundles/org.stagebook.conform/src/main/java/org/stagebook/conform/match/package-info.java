/** What two cuts have in common, frame by frame; knows no production. {@link CutMatcher} says by which rules. */
@NullMarked
package org.stagebook.conform.match;

import org.jspecify.annotations.NullMarked;
