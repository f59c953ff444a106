/** What the pages of the agreement show and do, without widgets. */
package org.stagebook.ui.parts.agreement.presenter;
