/** What may use what: the picture in docs/architecture.md as rules that fail. */
@NullMarked
package org.stagebook.architecture;

import org.jspecify.annotations.NullMarked;
