@echo off
rem Opens the workbench. stagebook-workbench [-production FOLDER]
setlocal
call "%~dp0find-java.cmd"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Stagebook" "%JAVA%" --enable-native-access=ALL-UNNAMED -Xmx1g -jar "%LAUNCHER%" -data "%APPDATA%\Stagebook\workbench" %*
