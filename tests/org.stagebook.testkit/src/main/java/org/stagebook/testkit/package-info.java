/** What tests share: productions told as a story, a clock that stands still, pictures of a whole model. */
@NullMarked
package org.stagebook.testkit;

import org.jspecify.annotations.NullMarked;
