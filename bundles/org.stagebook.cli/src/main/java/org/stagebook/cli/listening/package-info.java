/** What was heard blind, for programs. */
@NullMarked
package org.stagebook.cli.listening;

import org.jspecify.annotations.NullMarked;
