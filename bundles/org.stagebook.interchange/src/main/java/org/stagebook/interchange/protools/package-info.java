/**
 * Pro Tools "Export Session Info as Text": a reader from bytes to immutable records, and the clock that says where the
 * printed times lie.
 *
 * <p>Nothing here knows the production model. {@link org.stagebook.interchange.protools.SessionTextParser} is the way in.
 */
@NullMarked
package org.stagebook.interchange.protools;

import org.jspecify.annotations.NullMarked;
