/**
 * Brings a Pro Tools session text export into a production, in one undoable step.
 *
 * <p>{@link org.stagebook.interchange.protools.imports.ProToolsFile} is the way in.
 */
@NullMarked
package org.stagebook.interchange.protools.imports;

import org.jspecify.annotations.NullMarked;
