/** What the columns of a table mean: shipped and saved profiles, how they are recognised, and how a new one is taught. */
@NullMarked
package org.stagebook.interchange.sheet.profile;

import org.jspecify.annotations.NullMarked;
