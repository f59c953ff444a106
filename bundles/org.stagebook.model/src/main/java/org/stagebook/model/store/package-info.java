/** Productions on disk: the folder, its files, its lock and its format versions. */
@NullMarked
package org.stagebook.model.store;

import org.jspecify.annotations.NullMarked;
