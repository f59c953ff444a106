/** Where imported things lie in a production, and the one undoable change that brings them in; shared by all formats. */
@NullMarked
package org.stagebook.interchange.placing;

import org.jspecify.annotations.NullMarked;
