@echo off
rem Opens the workbench. stagebook-workbench [-production FOLDER] [-data FOLDER]
setlocal disabledelayedexpansion
call "%~dp0find-java.cmd" || goto stop
set "LAUNCHER="
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~j"
if not defined LAUNCHER goto missing
rem Of two -data the last one counts.
start "Stagebook" "%JAVA%" --enable-native-access=ALL-UNNAMED -Xmx1g -jar "%LAUNCHER%" -data "%APPDATA%\Stagebook\workbench" %*
exit /b 0

:missing
echo stagebook: org.eclipse.equinox.launcher is missing in "%~dp0plugins", so this copy of Stagebook is not whole. Unpack it again.>&2

:stop
rem After a double click the window would close before anyone has read the sentence.
pause
exit /b 2
