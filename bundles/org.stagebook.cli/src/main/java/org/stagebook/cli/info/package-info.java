/** What a recording says of itself, for people and for programs. */
@NullMarked
package org.stagebook.cli.info;

import org.jspecify.annotations.NullMarked;
