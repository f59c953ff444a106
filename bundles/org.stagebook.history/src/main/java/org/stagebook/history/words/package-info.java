/** What is different between two states of a production, as people say it. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history.words;
