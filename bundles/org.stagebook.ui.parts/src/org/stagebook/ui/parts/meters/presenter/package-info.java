/** What the meters show and where, without widgets. */
package org.stagebook.ui.parts.meters.presenter;
