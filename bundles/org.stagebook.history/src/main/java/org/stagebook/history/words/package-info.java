/** What is different between two states of a production, as people say it. */
@NullMarked
package org.stagebook.history.words;

import org.jspecify.annotations.NullMarked;
